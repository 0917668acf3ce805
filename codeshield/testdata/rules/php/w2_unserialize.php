<?php
// ruleid: w2-unserialize
unserialize($a);
unserialize($a, ['allowed_classes' => false]);
// ruleid: w2-unserialize
unserialize($a, ["allowed_classes" => true]);
unserialize('x');
\unserialize($b);
