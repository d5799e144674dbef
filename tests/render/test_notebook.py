"""A report at the end of a cell of a real notebook."""

from __future__ import annotations

import pytest

from followup_lint.render.html import fragment

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

ALONE = """
from followup_lint import Draft, Report
report = Report.model_validate_json({report!r})
report
"""
WITH_DRAFT = """
from IPython.display import HTML
from followup_lint.render.html import fragment
HTML(fragment(report, Draft.model_validate_json({draft!r})))
"""
PRINTED = "import rich; rich.print(report)"


def test_a_notebook_shows_the_report(report, draft, tmp_path):
    missing = "is not installed: pip install --group notebook"
    nbformat = pytest.importorskip("nbformat", reason=f"nbformat {missing}")
    nbclient = pytest.importorskip("nbclient", reason=f"nbclient {missing}")
    pytest.importorskip("ipykernel", reason=f"ipykernel {missing}")
    values = {"report": report.model_dump_json(), "draft": draft.model_dump_json()}
    notebook = nbformat.v4.new_notebook(
        cells=[
            nbformat.v4.new_code_cell(code.format(**values))
            for code in (ALONE, WITH_DRAFT, PRINTED)
        ]
    )
    client = nbclient.NotebookClient(
        notebook,
        timeout=120,
        kernel_name="python3",
        resources={"metadata": {"path": str(tmp_path)}},
    )
    client.execute()
    nbformat.validate(notebook)
    shown, with_draft, printed = (cell["outputs"][0]["data"] for cell in notebook.cells)
    assert shown["text/html"] == fragment(report)
    assert shown["text/plain"].startswith("Report(")
    assert with_draft["text/html"] == fragment(report, draft)
    assert "What to do next" in printed["text/plain"]
    assert "“teh” is misspelt." in printed["text/plain"]
