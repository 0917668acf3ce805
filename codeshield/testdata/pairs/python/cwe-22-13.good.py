import os
from django.conf import settings
from django.http import FileResponse, Http404
from django.contrib.auth.decorators import login_required


@login_required
def manual(request, product, name):
    base = os.path.realpath(settings.MANUALS_DIR)
    path = os.path.realpath(os.path.join(base, product, name + ".pdf"))
    if os.path.commonpath([base, path]) != base or not os.path.isfile(path):
        raise Http404
    return FileResponse(open(path, "rb"), content_type="application/pdf")
