from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods

from .models import Invoice


@login_required
@require_http_methods(["GET", "DELETE"])
def invoice(request, pk):
    item = get_object_or_404(Invoice, pk=pk, customer=request.user)
    if request.method == "DELETE":
        item.delete()
        return JsonResponse({}, status=204)
    return JsonResponse({"number": item.number, "total": str(item.total)})
