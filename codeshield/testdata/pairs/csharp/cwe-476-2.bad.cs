using System.Collections.Generic;
using System.Linq;

public class Directory
{
    private readonly List<Employee> _employees;

    public Directory(List<Employee> employees)
    {
        _employees = employees;
    }

    public string MailOf(string login)
    {
        Employee employee = _employees.FirstOrDefault(e => e.Login == login);
        return employee.Mail.ToLowerInvariant();
    }

    public string BossOf(string login)
    {
        return _employees.SingleOrDefault(e => e.Login == login).Boss;
    }
}
