"""What people who do not see each other say of frames: precision of hits, and areas under the curve of heads.

  python bench/frames_judged.py hits KEY.csv READER1.csv READER2.csv
  python bench/frames_judged.py examples KEY.csv LABELS.csv [KEY.csv LABELS.csv ...]

Tables, with a header: of hits the key has id, document, frame (set/name), support and pattern (of each hit that was drawn), readings id and
right (0 or 1). Of examples the key has id, document, example_score, shipped_score (may be empty), pattern (0 or 1), cell and cell_size: the
cell that a sentence was drawn from and how many sentences that has; labels have id and label (0 or 1). No text is needed. Intervals draw
documents with replacement, 2,000 times.
"""

import sys

import numpy as np
import pandas as pd

DRAWS = 2000
SEED = 1


def by_document(frame, figure):
    """A figure of rows, with its 95 % interval by documents."""
    random = np.random.default_rng(SEED)
    groups = [rows.index.to_numpy() for _, rows in frame.groupby("document")]
    drawn = []
    for _ in range(DRAWS):
        chosen = np.concatenate([groups[i] for i in random.integers(0, len(groups), len(groups))])
        drawn.append(figure(frame.loc[chosen]))
    low, high = np.nanquantile(drawn, [0.025, 0.975])
    return figure(frame), low, high


def told(name, values):
    return f"{name:44s} {values[0]:.3f} [{values[1]:.3f}, {values[2]:.3f}]"


def kappa(one, other):
    """Cohen's (1960)."""
    agreed = (one == other).mean()
    chance = one.mean() * other.mean() + (1 - one.mean()) * (1 - other.mean())
    return (agreed - chance) / (1 - chance)


def hits(key, first, second):
    rows = pd.read_csv(key)
    for name, file in (("one", first), ("other", second)):
        read = pd.read_csv(file, encoding="utf-8-sig").set_index("id").right
        rows[name] = rows.id.map(read)
    rows = rows.dropna(subset=["one", "other"]).reset_index(drop=True)
    rows["mean"] = (rows.one + rows.other) / 2
    rows["wrong"] = (rows.one == 0) & (rows.other == 0)
    print(len(rows), "hits read by both, in", rows.document.nunique(), "documents")
    print(told("right, first reader", by_document(rows, lambda r: r.one.mean())))
    print(told("right, second reader", by_document(rows, lambda r: r.other.mean())))
    print(told("right, mean of both", by_document(rows, lambda r: r["mean"].mean())))
    print(told("right by both", by_document(rows, lambda r: ((r.one == 1) & (r.other == 1)).mean())))
    print(told("right by one of them at least", by_document(rows, lambda r: (~r.wrong).mean())))
    print("agreement %.3f, kappa %.3f" % ((rows.one == rows.other).mean(), kappa(rows.one, rows.other)))
    weights = rows.groupby("frame").frame_hits_counted.first() if "frame_hits_counted" in rows else None
    if weights is not None:
        print("right, weighted by hits a frame %.3f" % np.average(rows.groupby("frame")["mean"].mean(), weights=weights))
    for column in ("frame", "pattern"):
        table = rows.groupby(column).agg(read=("id", "size"), right=("mean", "mean"), wrong_by_both=("wrong", "sum"))
        table["not_right"] = table.read * (1 - table.right)
        print("\n" + table.sort_values(["not_right", "read"], ascending=False).head(30).round(2).to_string())
    print("\nright among hits by support")
    print(rows.groupby(pd.cut(rows.support, [-9, -0.5, -0.25, 0, 0.5, 1, 2, 9]), observed=True)["mean"].agg(["size", "mean"]).round(3).to_string())


def area(labels, scores, weights):
    """The area under the curve, ties counting half, weighted."""
    yes, no = labels == 1, labels == 0
    if not yes.any() or not no.any():
        return np.nan
    apart = np.sign(scores[yes][:, None] - scores[no][None, :]) / 2 + 0.5
    weight = weights[yes][:, None] * weights[no][None, :]
    return (apart * weight).sum() / weight.sum()


def examples(*files):
    for key, labels in zip(files[::2], files[1::2]):
        rows = pd.read_csv(key, dtype={"cell": str})
        rows["label"] = rows.id.map(pd.read_csv(labels, encoding="utf-8-sig").set_index("id").label)
        rows = rows.dropna(subset=["label"]).reset_index(drop=True)
        rows["weight"] = rows.cell_size / rows.groupby("cell").id.transform("size")
        print(f"\n{key}: {len(rows)} labelled, {int(rows.label.sum())} in the frame")
        print("  of them, by what they were drawn by:",
              rows.groupby("drawn_by").label.agg(["size", "sum"]).astype(int).to_dict("index"))
        for instrument in ("example_score", "shipped_score", "pattern"):
            if rows[instrument].notna().all():
                for name, weigh in (("as drawn", False), ("as in the corpus", True)):
                    print(told(f"  {instrument}, {name}", by_document(rows, lambda r: area(
                        r.label.to_numpy(), r[instrument].to_numpy(float),
                        r.weight.to_numpy(float) if weigh else np.ones(len(r))))))
        if rows.shipped_score.notna().all():
            print(told("  example less pattern, as drawn", by_document(rows, lambda r: area(
                r.label.to_numpy(), r.example_score.to_numpy(float), np.ones(len(r))) - area(
                r.label.to_numpy(), r.pattern.to_numpy(float), np.ones(len(r))))))


if __name__ == "__main__":
    {"hits": hits, "examples": examples}[sys.argv[1]](*sys.argv[2:])
