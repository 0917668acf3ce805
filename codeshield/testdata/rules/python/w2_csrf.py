from django.views.decorators.csrf import csrf_exempt
# ruleid: w2-csrf
@csrf_exempt
def a(r): pass
@csrf_exempt
@x
def test_b(r): pass
# ruleid: w2-csrf
@y
@csrf_exempt
def c(r):
    return 1
