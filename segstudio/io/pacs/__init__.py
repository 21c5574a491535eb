"""Talking to a PACS by DICOMweb or DIMSE: look, retrieve, store. Needs the extra `pacs`."""
