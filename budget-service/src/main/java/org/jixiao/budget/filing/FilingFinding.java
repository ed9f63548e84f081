package org.jixiao.budget.filing;

import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Place;
import org.jspecify.annotations.Nullable;

/** What can only be found where a document meets what the service already knows. */
final class FilingFinding {

    private FilingFinding() {}

    static Finding departmentDiffers(String proposed) {
        return warning(
                "ORG_NAME",
                "/department",
                null,
                proposed,
                new Bilingual(
                        "文件中的部门是“" + proposed + "”，与报送的部门不同。",
                        "The document names another department: “" + proposed + "”."),
                new Bilingual("核对是否选错文件或部门。", "Check that file and department are the right ones."));
    }

    static Finding ambiguous(String path, Place place, String name) {
        return warning(
                "DUP_PROJECT",
                path,
                place,
                name,
                new Bilingual(
                        "“" + name + "”可能是本预算中的多个项目，未写入。",
                        "“" + name + "” may be any of several projects of this budget; it was not taken over."),
                new Bilingual("为项目补填编码后重新报送，或手工修改。", "Give the projects codes and file again, or edit by hand."));
    }

    static Finding twice(String path, Place place, String name) {
        return warning(
                "DUP_PROJECT",
                path,
                place,
                name,
                new Bilingual(
                        "“" + name + "”在文件中出现了不止一次，按不同项目登记。",
                        "“" + name + "” stands in the document more than once; each was kept as a project."),
                new Bilingual("核对是否重复，删去多余的项目。", "Check whether it is a duplicate and withdraw what is too much."));
    }

    private static Finding warning(
            String rule, String path, @Nullable Place place, String value, Bilingual message, Bilingual remedy) {
        return new Finding(
                rule,
                Finding.Severity.WARNING,
                Finding.Gate.ACKNOWLEDGE,
                path,
                place,
                value,
                message,
                remedy,
                null,
                null);
    }
}
