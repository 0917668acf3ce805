from django.db import models
# MATCH:
class A(models.Model):
    name = models.CharField(max_length=1)
    def f(self): pass
# MATCH:
class B(X, models.Model):
    a = 1
    name = models.CharField()
    other = models.CharField()
class D(models.Model):
    y = models.IntegerField()
