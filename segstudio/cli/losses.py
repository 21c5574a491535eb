"""The options that choose a loss, and the recipe they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from segstudio.learning.recipe import LossRecipe

Loss = Annotated[
    str | None,
    typer.Option("--loss", help="training, fine-tuning, tiny-structures, dice+ce, dice+focal or tversky+ce."),
]
Band = Annotated[
    bool | None,
    typer.Option("--band/--no-band", help="Whether pixels near the boundary weigh more.", show_default=False),
]
Boundary = Annotated[
    str | None,
    typer.Option("--boundary", help="Boundary term: none, hausdorff, signed-distance or gradient."),
]
BoundaryWeight = Annotated[
    float | None, typer.Option("--boundary-weight", help="Largest weight of the boundary term.")
]
Schedule = Annotated[
    str | None, typer.Option("--schedule", help="How that weight changes: constant, ramp or rebalance.")
]


def recipe(
    default: LossRecipe,
    loss: str | None,
    band: bool | None,
    boundary: str | None,
    boundary_weight: float | None,
    schedule: str | None,
) -> LossRecipe:
    """The loss that the options ask for, starting from a preset.

    Raises:
        SegStudioError: a name is unknown.
    """
    from dataclasses import replace

    from segstudio.learning.recipe import RECIPES, REGIONS

    chosen = default
    if loss in RECIPES:
        chosen = RECIPES[loss]
    elif loss in REGIONS:
        chosen = replace(default, region=loss)
    elif loss is not None:
        known = ", ".join((*RECIPES, *REGIONS))
        raise SegStudioError(f"There is no loss called {loss!r}.", f"Choose one of: {known}.")
    options_given = {
        "band": band,
        "boundary": boundary,
        "boundary_weight": boundary_weight,
        "schedule": schedule,
    }
    return replace(chosen, **{name: value for name, value in options_given.items() if value is not None})  # type: ignore[arg-type]
