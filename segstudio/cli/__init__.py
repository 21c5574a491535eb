"""The command line. Importing it loads neither torch nor Qt nor numpy; commands load what they need."""
