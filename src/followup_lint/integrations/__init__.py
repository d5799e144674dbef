"""What other tools load of ours: one tool a file; none of them judges."""
