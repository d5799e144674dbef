"""From a report to text: one output a file; renderers decide nothing."""
