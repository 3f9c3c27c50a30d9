import type { DonePage, ErrorPage, RefusedPage } from "../page.ts";
import { Frame } from "../parts/frame.tsx";

/** What was just done. */
export function DonePart({ page }: { readonly page: DonePage }) {
  return (
    <Frame step="Đã xong" heading={page.message}>
      {page.details.map((detail) => (
        <p>{detail}</p>
      ))}
      {page.links.length === 0 ? null : (
        <ul class="links">
          {page.links.map(({ label, url }) => (
            <li>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="hint">Đồng chí có thể đóng trang này.</p>
    </Frame>
  );
}

interface Advice {
  readonly heading: string;
  readonly advice: string;
}

const ADVICE: Readonly<Record<string, Advice>> = {
  stale: {
    heading: "Hồ sơ đã thay đổi",
    advice: "Đề nghị đồng chí mở lại liên kết trong thư mới nhất để xem hồ sơ như hiện nay.",
  },
  expired: {
    heading: "Liên kết đã hết hạn",
    advice: "Đề nghị đồng chí dùng liên kết trong thư mới nhất, hoặc báo Văn phòng gửi lại.",
  },
  "not-approver": {
    heading: "Liên kết không dành cho đồng chí",
    advice:
      "Người được giao xử lý hồ sơ này đã thay đổi. Nếu đồng chí cho rằng có nhầm lẫn, đề nghị báo Văn phòng để kiểm tra danh sách đơn vị.",
  },
  "bad-link": {
    heading: "Liên kết không đúng",
    advice:
      "Liên kết có thể bị cắt ngắn khi sao chép. Đề nghị đồng chí mở thư gốc, bấm lại nút trong thư hoặc sao chép đủ cả địa chỉ.",
  },
};

const OTHER_ADVICE: Advice = {
  heading: "Chưa thực hiện được",
  advice: "Đề nghị đồng chí kiểm tra lại thư mới nhất, hoặc liên hệ Văn phòng.",
};

/** The link cannot be used: what was found, and what to do. */
export function RefusedPart({ page }: { readonly page: RefusedPage }) {
  const { heading, advice } = ADVICE[page.code] ?? OTHER_ADVICE;
  return (
    <Frame step="Chưa có gì được ghi" heading={heading}>
      <p>{page.message}</p>
      <p>{advice}</p>
    </Frame>
  );
}

/** Several Google logins in one browser break links: how to get through all the same. */
export function LoginsPart() {
  return (
    <Frame step="Hướng dẫn" heading="Không mở được liên kết?">
      <p>
        Khi trình duyệt đang đăng nhập nhiều tài khoản Google cùng lúc, Google có thể báo “Rất tiếc, không thể
        mở tệp này” dù liên kết vẫn đúng. Đồng chí làm theo một trong các cách sau:
      </p>
      <ol class="steps">
        <li>
          Mở liên kết trong cửa sổ riêng tư: trên Chrome chọn “Cửa sổ ẩn danh mới”, trên Safari chọn “Tab
          riêng tư mới”, rồi dán địa chỉ trong thư vào.
        </li>
        <li>
          Hoặc đăng xuất các tài khoản Google khác, chỉ giữ lại một tài khoản, rồi bấm lại nút trong thư.
        </li>
        <li>
          Nếu đang đọc thư trong Zalo hoặc Facebook: bấm dấu ba chấm, chọn “Mở bằng trình duyệt”, rồi bấm lại
          nút.
        </li>
      </ol>
      <p>
        Trang này không cần đăng nhập Google: liên kết trong thư là đủ. Nếu vẫn không mở được, đề nghị đồng
        chí báo Văn phòng.
      </p>
    </Frame>
  );
}

/** Something broke on our side. */
export function ErrorPart({ page }: { readonly page: ErrorPage }) {
  return (
    <Frame step="Có lỗi" heading="Chưa mở được trang">
      <p>{page.message}</p>
      <p>
        Chưa có gì bị mất. Đề nghị đồng chí đợi ít phút rồi mở lại liên kết trong thư; nếu vẫn lỗi, báo Văn
        phòng
        {page.reference === "" ? "." : ` kèm mã lỗi ${page.reference}.`}
      </p>
    </Frame>
  );
}
