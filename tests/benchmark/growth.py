# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""Draws how the time of a work grows with its size."""

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt  # pylint: disable=wrong-import-position


def draw(points, path):
    """`points`: (computers, seconds); both axes are logarithmic, so that what is linear is a straight line."""
    counts, seconds = zip(*points)
    figure, axes = plt.subplots(figsize=(6, 4))
    axes.loglog(counts, seconds, marker="o", label="measured")
    axes.loglog(counts, [seconds[-1] / counts[-1] * count for count in counts], linestyle="--", color="grey",
                label="linear")
    axes.set_xlabel("computers")
    axes.set_ylabel("seconds")
    axes.grid(True, which="major", alpha=0.3)
    axes.legend()
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
