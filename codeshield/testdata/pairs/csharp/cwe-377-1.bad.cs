using System.Collections.Generic;
using System.IO;

public static class PayrollExport
{
    public static string Write(IEnumerable<Payslip> payslips)
    {
        var path = Path.Combine(Path.GetTempPath(), "payroll-export.csv");
        using var writer = new StreamWriter(path);
        writer.WriteLine("employee,amount");
        foreach (var payslip in payslips)
        {
            writer.WriteLine($"{payslip.EmployeeId},{payslip.Amount}");
        }
        return path;
    }
}
