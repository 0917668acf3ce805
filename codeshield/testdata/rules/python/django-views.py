from django.db import models
from django.http import HttpResponse, HttpResponseBadRequest
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

# ruleid: settings-debug
DEBUG = True
# ruleid: secret-key
SECRET_KEY = "abc"
if x:
    DEBUG = True
# ruleid: secret-key
app.config["SECRET_KEY"] = 'foo'
# ruleid: secret-key
app.config.update(A=1, SECRET_KEY="bar")

# ruleid: csrf-exempt-2, django-views-1
@csrf_exempt
def one(request):
    # ruleid: httpresponse-taint
    return HttpResponse(request.GET["a"])

# ruleid: csrf-exempt-2, django-views-1
@login_required
@csrf_exempt
def two(request, pk):
    v = request.POST.get("v", "")
    # ruleid: mark-safe
    mark_safe(v)
    mark_safe("<b>")
    mark_safe(_("x"))
    if not v:
        # ruleid: httpresponse-taint
        return HttpResponseBadRequest("no " + v)
    return HttpResponse(v, content_type="application/json")

class View:
    def get(self, request):
        h = request.headers
        body = "<p>%s</p>" % h["x"]
        return HttpResponse(content=body)

    def post(self, req):
        return HttpResponse(req.POST)

# ruleid: model-no-str
class A(models.Model):
    # ruleid: model-str
    name = models.CharField(max_length=3, null=True)
    other = models.TextField(null=True)

class B(Mixin, models.Model):
    name = models.CharField(null=True, blank=True)

    def __str__(self):
        return self.name

# ruleid: model-no-str
class C(models.Model, Base):
    pass
