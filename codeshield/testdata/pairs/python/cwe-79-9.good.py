from django.http import HttpResponse
from django.utils.html import format_html
from django.views import View

from .models import Comment


class CommentPreview(View):
    def post(self, request):
        author = request.POST.get("author", "anonymous")
        text = request.POST.get("text", "")
        html = format_html("<article><h3>{}</h3><p>{}</p></article>", author, text)
        if request.POST.get("save"):
            Comment.objects.create(author=author, text=text)
        return HttpResponse(html)
