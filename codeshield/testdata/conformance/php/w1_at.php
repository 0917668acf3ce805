<?php
// MATCH:
$a = @foo();
// MATCH:
@unlink($b);
