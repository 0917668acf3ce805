import json

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.http import require_POST


@csrf_protect
@login_required
@require_POST
def change_email(request):
    data = json.loads(request.body)
    email = data.get("email", "")
    if "@" not in email:
        return JsonResponse({"error": "invalid e-mail"}, status=422)
    request.user.email = email
    request.user.save(update_fields=["email"])
    return JsonResponse({"ok": True})
