# ruleid: w2-defusedxml
import xml
# ruleid: w2-defusedxml
import xml.etree.ElementTree as ET
# ruleid: w2-defusedxml
from xml.dom import minidom
# ruleid: w2-defusedxml
from xml import sax
import xml.sax.saxutils
