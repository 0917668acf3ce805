import os
from django.conf import settings
from django.http import FileResponse, Http404
from django.contrib.auth.decorators import login_required


@login_required
def manual(request, product, name):
    path = os.path.join(settings.MANUALS_DIR, product, name + ".pdf")
    if not os.path.isfile(path):
        raise Http404
    return FileResponse(open(path, "rb"), content_type="application/pdf")
