#include <cstring>
#include <iostream>
#include <string>

struct Employee {
    char name[50];
    char department[30];
    double salary;
};

void fill(Employee* e, const std::string& name, const std::string& dept, double salary) {
    name.copy(e->name, name.size());
    e->name[name.size()] = '\0';
    dept.copy(e->department, dept.size());
    e->department[dept.size()] = '\0';
    e->salary = salary;
}
