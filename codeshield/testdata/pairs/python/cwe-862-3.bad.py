from rest_framework import serializers, viewsets
from rest_framework.permissions import AllowAny

from .models import Employee


class EmployeeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Employee
        fields = ["id", "name", "salary", "manager"]


class EmployeeViewSet(viewsets.ModelViewSet):
    """Administration of the staff: list, create, update, delete."""

    queryset = Employee.objects.select_related("manager")
    serializer_class = EmployeeSerializer
    permission_classes = [AllowAny]
