"""What a stand-in for Maven may do; `conftest.maven` runs it."""

BRINGS = """
for name in ("languagetool-server-6.8.jar", "language-en-6.8.jar", "readme.txt"):
    (out / name).write_text(name)
"""

FAILS = """
print("[ERROR] Failed to execute goal: Could not transfer artifact")
print("[ERROR]")
print("[ERROR] To see the full stack trace, use -X")
sys.exit(1)
"""
