package dev.parallax.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/** What is written is read back by another library. */
class WorkbookRowsTest {

  @Test
  void cellsAreNumbersTruthsAndHarmlessTexts() throws IOException {
    Sheet sheet =
        written(
                100,
                List.of(
                    Arrays.asList(0.1 + 0.2, true, "=cmd()|x", null),
                    Arrays.asList(7L, false, "a<b>&\uD83D\uDEA2\u0000", List.of(1))))
            .getSheetAt(0);

    assertThat(sheet.getSheetName()).isEqualTo("a_table_whose_name_is_very_l");
    assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("text");
    assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(0.1 + 0.2);
    assertThat(sheet.getRow(1).getCell(1).getBooleanCellValue()).isTrue();
    assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(CellType.STRING);
    assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("'=cmd()|x");
    assertThat(sheet.getRow(1).getCell(3)).isNull();
    assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).startsWith("a<b>&\uD83D\uDEA2");
    assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("[1]");
  }

  @Test
  void aLongTableGoesOnOnTheNextSheet() throws IOException {
    List<Object> row = List.of(1, 2, 3, 4);
    Workbook book = written(3, List.of(row, row, row, row, row));

    assertThat(book.getNumberOfSheets()).isEqualTo(3);
    assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(2);
    assertThat(book.getSheetAt(2).getLastRowNum()).isEqualTo(1);
    assertThat(book.getSheetAt(2).getRow(0).getCell(0).getStringCellValue()).isEqualTo("number");
  }

  @Test
  void aTextThatNoCellHoldsIsCutAndCounted() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // Readers take what shrinks a hundredfold for an attack.
    StringBuilder text = new StringBuilder();
    new java.util.Random(1).ints(20_000, 0x1F600, 0x1F640).forEach(text::appendCodePoint);
    WorkbookRows rows = new WorkbookRows("t", List.of("text"), out);
    rows.write(List.of(text.toString()));
    rows.close();

    assertThat(rows.cut()).isEqualTo(1);
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .hasSizeBetween(WorkbookRows.LONGEST - 1, WorkbookRows.LONGEST)
          .endsWith("…");
    }
  }

  private static Workbook written(int mostRows, List<List<Object>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookRows writer =
        new WorkbookRows(
            "a_table_whose_name_is_very_long_indeed",
            List.of("number", "truth", "text", "list"),
            out,
            mostRows);
    for (List<Object> row : rows) {
      writer.write(row);
    }
    writer.close();
    return WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()));
  }
}
