"""The commands, one module each; `followup_lint.cli` loads them when they are asked for."""
