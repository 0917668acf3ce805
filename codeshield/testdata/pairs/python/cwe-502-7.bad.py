import argparse

import yaml


def load_pipeline(path):
    with open(path) as f:
        spec = yaml.load(f, Loader=yaml.Loader)
    for step in spec["steps"]:
        if "run" not in step:
            raise SystemExit(f"step {step.get('name')} has no command")
    return spec


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    print(len(load_pipeline(parser.parse_args().file)["steps"]), "steps")
