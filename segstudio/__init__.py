"""SegStudio: segment medical images, correct the boundary, and let the network learn from it."""


def __getattr__(name: str) -> str:
    # Looked up when asked for: importlib.metadata alone would cost a tenth of the start-up of `--help`.
    if name == "__version__":
        from importlib.metadata import PackageNotFoundError, version

        try:
            return version("segstudio")
        except PackageNotFoundError:
            return "0+unknown"
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
