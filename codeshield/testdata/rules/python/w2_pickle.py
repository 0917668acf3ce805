import pickle, dill
import cPickle as pickle2
# ruleid: w2-pickle
pickle.loads(x)
# ruleid: w2-pickle
pickle.load(open("f"))
# ruleid: w2-pickle
dill.load(y)
pickle.dumps(z)
pickle.loads("abc")
pickle.loads(b"abc")
