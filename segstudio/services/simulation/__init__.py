"""A simulated person who corrects images, and what a model learns from it, for several ways of learning."""
