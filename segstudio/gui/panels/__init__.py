"""The docks' contents: one panel each, told by signals and changing things through session and actions."""
