#include <cstring>
#include <iostream>
#include <string>

struct Employee {
    char name[50];
    char department[30];
    double salary;
};

void fill(Employee* e, const std::string& name, const std::string& dept, double salary) {
    const auto n = name.copy(e->name, sizeof(e->name) - 1);
    e->name[n] = '\0';
    const auto d = dept.copy(e->department, sizeof(e->department) - 1);
    e->department[d] = '\0';
    e->salary = salary;
}
