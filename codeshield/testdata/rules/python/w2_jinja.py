import jinja2
from jinja2 import Environment, select_autoescape
# ruleid: w2-jinja
jinja2.Environment(autoescape=False)
# ruleid: w2-jinja
Environment(loader=x, autoescape=False)
Environment(loader=x)
Environment(autoescape=select_autoescape())
