import yaml
from yaml import load, Loader, SafeLoader
from ruamel.yaml import YAML
# ruleid: w2-yaml-load
yaml.load(a)
yaml.load(a, Loader=yaml.SafeLoader)
yaml.load(a, Loader=SafeLoader)
# ruleid: w2-yaml-load
yaml.load(a, Loader=yaml.Loader)
yaml.load(a, yaml.Loader)
# ruleid: w2-yaml-load
load(b)
# ruleid: w2-yaml-load
load(b, Loader=Loader)
# ruleid: w2-yaml-load
yaml.unsafe_load(c)
def f():
    y = YAML()
    yaml.load(z)
