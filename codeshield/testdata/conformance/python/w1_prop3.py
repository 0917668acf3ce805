import requests
v = False
# MATCH:
requests.get(u, verify=v)
# MATCH:
requests.get(u, verify=False)
from requests import get
# MATCH:
get(u, verify=False)
