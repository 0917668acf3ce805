<?php
// ruleid: w2-exec-use
exec($a);
exec("ls");
// ruleid: w2-exec-use
system("ls $b");
// ruleid: w2-exec-use
$out = shell_exec($c);
passthru(escapeshellarg($d));
$e = escapeshellarg($f);
foo();
// ruleid: w2-exec-use
exec($e);
curl_exec($ch);
if (system($x) === false) { die(); }
// ruleid: w2-exec-use
return popen($y, 'r');
