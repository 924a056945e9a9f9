"""Measurements, never timed tests: quality and speed, one command each."""
