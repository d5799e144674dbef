"""Train `language/particulars.json` on the labelled sentences.

    python tests/corpus/train_particulars.py [FOLDER] [--measure]

FOLDER holds the labelled sentences (`*.jsonl`; default: this folder). `--measure` prints the
figures of a 5-fold cross-validation by voice instead of writing weights. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import GroupKFold
from splits import held

from followup_lint.language.delexical import DAYS, MONTHS, Masks, delexicalise, masks_of
from followup_lint.language.particulars import features
from followup_lint.language.regions import Region
from followup_lint.language.wording import Wording, read_wording

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "src" / "followup_lint" / "language" / "particulars.json"

VOICES = 10
"""A word that this many voices use is an everyday word."""

ROWS = 3
"""A feature has to stand in this many sentences."""

STRENGTH = 0.15
"""The inverse of the regularisation, chosen by cross-validation."""

LEAST = 3
"""Weights under this many hundredths are dropped; it costs 0.0002 of AUC."""

Row = dict[str, Any]


def main() -> None:
    """Train, or measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=HERE)
    parser.add_argument("--measure", action="store_true")
    asked = parser.parse_args()
    rows = [
        json.loads(line)
        for file in sorted(asked.folder.glob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    rows = [row for row in rows if "particular" in row and not held(row["voice"])]
    if asked.measure:
        measure(rows)
    else:
        model = train(rows)
        TARGET.write_text(json.dumps(model, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


def train(rows: list[Row]) -> dict[str, Any]:
    """Fit the model on rows, as it is written to the file."""
    everyday = everyday_words(rows)
    reader = CountVectorizer(analyzer=lambda row: features(tokens_of(row, everyday)))
    reader.set_params(min_df=ROWS, binary=True)
    seen = reader.fit_transform(rows)
    fitted = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0)
    fitted.fit(seen, [bool(row["particular"]) for row in rows])
    weights = {
        name: round(100 * fitted.coef_[0][column])
        for name, column in sorted(reader.vocabulary_.items())
    }
    return {
        "everyday": " ".join(sorted(everyday)),
        "intercept": round(100 * fitted.intercept_[0]),
        "weights": {name: weight for name, weight in weights.items() if abs(weight) >= LEAST},
    }


def measure(rows: list[Row]) -> None:
    """Print how well unseen voices are judged."""
    truth = [bool(row["particular"]) for row in rows]
    logits = [0.0] * len(rows)
    voices = [row["voice"] for row in rows]
    for learn, hold in GroupKFold(5).split(rows, truth, voices):
        model = train([rows[index] for index in learn])
        everyday = frozenset(model["everyday"].split())
        for index in hold:
            used = features(tokens_of(rows[index], everyday))
            logits[index] = model["intercept"] + sum(model["weights"].get(f, 0) for f in used)
    print(f"rows {len(rows)}, particular {sum(truth)}, features {len(model['weights'])}")
    print(f"AUC {roc_auc_score(truth, logits):.4f}")
    for at in (-100, -50, 0, 50, 100):
        said = [logit > at for logit in logits]
        print(f"F1 above {at / 100:+.1f}: {f1_score(truth, said):.3f}")


def everyday_words(rows: list[Row]) -> frozenset[str]:
    """Gather the words that many voices use."""
    voices = defaultdict(set)
    for row in rows:
        for word in _wording(row).words:
            voices[word].add(row["voice"])
    dates = DAYS | (MONTHS - {"may", "march"})
    return frozenset(
        word
        for word, users in voices.items()
        if len(users) >= VOICES and word not in dates and not word[0].isdigit()
    )


def tokens_of(row: Row, everyday: frozenset[str]) -> list[str]:
    """Take the subject matter out of a row; what the voice works as stands for the role."""
    trade = row["voice"].partition(",")[0]
    masks = masks_of(trade, "", (), everyday) if trade else Masks()
    return delexicalise(_wording(row), row["text"], everyday, masks)[0]


def _wording(row: Row) -> Wording:
    return read_wording([Region(0, len(row["text"]), row["text"])])


if __name__ == "__main__":
    main()
