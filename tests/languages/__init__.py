"""The window in other languages, each in a process of its own: a language is chosen before anything else."""
