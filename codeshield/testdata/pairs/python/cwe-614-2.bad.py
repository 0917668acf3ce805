from django.contrib.auth import authenticate
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .tokens import create_token


@require_POST
def token_login(request):
    user = authenticate(request, username=request.POST.get("username"), password=request.POST.get("password"))
    if user is None:
        return JsonResponse({"error": "invalid credentials"}, status=401)
    response = JsonResponse({"user": user.get_username()})
    response.set_cookie("auth_token", create_token(user), max_age=3600)
    return response
