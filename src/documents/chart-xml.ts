import { CHART_COLOURS, type Chart, type ChartSeries } from "./chart.ts";
import { xmlText } from "./xml-text.ts";

/** Ids of the two axes; a chart has one pair. */
const AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>';

/** `B`, `C`: the column of a series in the workbook beside the chart; `A` holds the categories. */
export function seriesColumn(index: number): string {
  return String.fromCharCode(66 + index);
}

function letters(size: number, bold = false): string {
  return `<a:defRPr sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/></a:defRPr>`;
}

function textLook(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters(size)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function fill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function nameOf({ name }: ChartSeries, column: string): string {
  return `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

function categoriesOf({ categories }: Chart): string {
  const points = categories
    .map((text, index) => `<c:pt idx="${index}"><c:v>${xmlText(text)}</c:v></c:pt>`)
    .join("");
  return `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${categories.length + 1}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${points}</c:strCache></c:strRef></c:cat>`;
}

function valuesOf({ values }: ChartSeries, column: string, format: string): string {
  const points = values
    .map((value, index) =>
      value === undefined ? "" : `<c:pt idx="${index}"><c:v>${Number(value.toPrecision(12))}</c:v></c:pt>`,
    )
    .join("");
  return `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${values.length + 1}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef></c:val>`;
}

const LABELS_OFF =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

function labels(format: string): string {
  return `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(1000)}<c:dLblPos val="outEnd"/>${LABELS_OFF.replace('showVal val="0"', 'showVal val="1"')}</c:dLbls>`;
}

function barSeries(chart: Chart, one: ChartSeries, index: number, format: string): string {
  const column = seriesColumn(index);
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameOf(one, column)}<c:spPr>${fill(CHART_COLOURS[one.look])}</c:spPr><c:invertIfNegative val="0"/>${labels(format)}${categoriesOf(chart)}${valuesOf(one, column, format)}</c:ser>`;
}

function lineSeries(chart: Chart, one: ChartSeries, index: number, format: string): string {
  const column = seriesColumn(index);
  const line = `<a:ln w="22225">${fill(CHART_COLOURS[one.look])}<a:prstDash val="dash"/></a:ln>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameOf(one, column)}<c:spPr>${line}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${categoriesOf(chart)}${valuesOf(one, column, format)}<c:smooth val="0"/></c:ser>`;
}

function plots(chart: Chart, format: string): string {
  const drawn = chart.series.map((one, index) => ({ one, index }));
  const lines = drawn.filter(({ one }) => one.look === "target-line");
  const bars = drawn.filter(({ one }) => one.look !== "target-line");
  const direction = chart.form === "bars" ? "bar" : "col";
  const overlap = chart.oneEach ? 100 : -10;
  const barPlot = `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars.map(({ one, index }) => barSeries(chart, one, index, format)).join("")}<c:gapWidth val="60"/><c:overlap val="${overlap}"/>${AXES}</c:barChart>`;
  if (lines.length === 0) return barPlot;
  return `${barPlot}<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.map(({ one, index }) => lineSeries(chart, one, index, format)).join("")}<c:marker val="1"/>${AXES}</c:lineChart>`;
}

/** Names along one side, first on top (bars) or left (columns); the scale itself is left out, each bar says its figure. */
function axes({ form, most }: Chart): string {
  const bars = form === "bars";
  const line = `<c:spPr><a:ln w="9525">${fill("7F7F7F")}</a:ln></c:spPr>`;
  return `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${bars ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${bars ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textLook(1000)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:max val="${most}"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="${bars ? "t" : "l"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

function heading(title: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters(1200, true)}</a:pPr><a:r><a:rPr lang="vi-VN" sz="1200" b="1"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/></a:rPr><a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** The chart's part of the package (ECMA-376 part 1, 21.2); `workbook`: relation to the figures that “Edit data” opens. */
export function chartXml(chart: Chart, workbook: string): string {
  const format = chart.digits === 0 ? "0" : `[$-42A]0.${"0".repeat(chart.digits)}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/><c:chart>${heading(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plots(chart, format)}${axes(chart)}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(1000)}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350">${fill("BFBFBF")}</a:ln></c:spPr>${textLook(1000)}<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
