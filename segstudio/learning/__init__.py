"""Predicting, training and measuring. Importing this package alone does not import torch."""
