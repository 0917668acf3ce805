<?php
// ERROR:
$a = @f();
$b = f();
