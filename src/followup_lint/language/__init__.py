"""What knows English and not checks."""
