import yaml


def read_pipeline(text):
    """Parses a pipeline definition: a mapping of a stage's name to its steps."""
    doc = yaml.load(text, Loader=yaml.SafeLoader)
    if not isinstance(doc, dict):
        raise ValueError("a mapping is expected")
    return doc
