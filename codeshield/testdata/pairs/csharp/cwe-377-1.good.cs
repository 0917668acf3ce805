using System;
using System.Collections.Generic;
using System.IO;

public static class PayrollExport
{
    public static string Write(IEnumerable<Payslip> payslips)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        using var writer = new StreamWriter(path, options);
        writer.WriteLine("employee,amount");
        foreach (var payslip in payslips)
        {
            writer.WriteLine($"{payslip.EmployeeId},{payslip.Amount}");
        }
        return path;
    }
}
