<?php
// ERROR:
exec($a);
// ERROR:
EXEC($a);
execute($a);
$exec($a);
