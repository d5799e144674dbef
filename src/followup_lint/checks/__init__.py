"""The checks, one file and one class each; `followup_lint.registry` knows their order."""
