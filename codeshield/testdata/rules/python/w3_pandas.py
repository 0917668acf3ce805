import pandas as pd
from pandas import read_pickle
# ruleid: w3-pandas
pd.read_pickle("x")
# ruleid: w3-pandas
read_pickle(y)
# ruleid: w3-pandas
df.query("a > 1")
