<?php
// MATCH:
$a = `ls`;
// MATCH:
$b = `ls $c`;
shell_exec("ls");
