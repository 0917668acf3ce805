<?php
// ERROR:
f(<<<EOT
text
EOT);
f($a);
