from django.http import HttpResponse
from django.utils.safestring import mark_safe
from django.views import View

from .models import Comment


class CommentPreview(View):
    def post(self, request):
        author = request.POST.get("author", "anonymous")
        text = request.POST.get("text", "")
        html = mark_safe("<article><h3>%s</h3><p>%s</p></article>" % (author, text))
        if request.POST.get("save"):
            Comment.objects.create(author=author, text=text)
        return HttpResponse(html)
