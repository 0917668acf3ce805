from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.views import View
def a(request, pk):
    n = request.GET.get('n', '')
    # ruleid: w3-django-view
    return HttpResponse("hi " + n)
def b(request):
    # ruleid: w3-django-view
    return redirect(request.POST['next'])
class V(View):
    def post(self, request, *a, **kw):
        d = {'x': request.POST.get('x')}
        # ruleid: w3-django-view
        c.execute("a %s" % d['x'])
        c.execute("a %s", [d['x']])
        return HttpResponse(escape(d['x']))
    def get(self, request):
        form = F(request.GET)
        q = request.META['HTTP_X']
        # ruleid: w3-django-view
        r = HttpResponse(content=q, status=200)
        h = "%s-%s" % (q, 1)
        # ruleid: w3-django-view
        mark_safe(h)
        # ruleid: w3-django-view
        l = [q, 1]; mark_safe(l[0])
        return render(request, "x.html", {"q": q})
